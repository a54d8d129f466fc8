import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJsLiteral } from '../../../src/extract/document/parse-js-literal.ts';

describe('parseJsLiteral()', () => {
  test.each<readonly [string, unknown]>([
    ["{phone: '0612', open:false, list:[1,-2.5,.5,],}", { phone: '0612', open: false, list: [1, -2.5, 0.5] }],
    [
      String.raw`{"a\"b":'it\'s \x41\u0042\n',$x:!0,_y:!1,z:void 0,n:null}`,
      { 'a"b': "it's AB\n", $x: true, _y: false, z: undefined, n: null },
    ],
    ['{ 12 : `plain` } , more', { '12': 'plain' }],
    ['[]', []],
  ])('reads %s', (source, value) => {
    expect(parseJsLiteral(source)?.value).toEqual(value);
  });

  test('puts in what names stand for, and leaves others undefined', () => {
    expect(parseJsLiteral('{a:x,b:[y]}', 0, new Map([['x', 'one']]))?.value).toEqual({ a: 'one', b: [undefined] });
  });

  test('tells where it ends', () => {
    const source = 'var ad = {a:"}"}; start()';
    expect(parseJsLiteral(source, 9)).toEqual({ value: { a: '}' }, end: 16 });
  });

  test.each(['{a:call()}', '{a:b.c}', '{a:1+b}', '{a:`${x}', '{a:}', '{a 1}', '[1', '"open', '', 'new Date()', '{a:function(){}}'])(
    'reads nothing that must be run or is broken: %s',
    (source) => {
      expect(parseJsLiteral(source)).toBeUndefined();
    },
  );

  test('reads what JSON writes, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const json = JSON.stringify(value);
        fc.pre(!json.includes('__proto__') && !json.includes('-0') && !/\de[+-]?\d/.test(json));
        expect(parseJsLiteral(json)?.value).toEqual(JSON.parse(json));
      }),
    );
  });

  test('never throws, and stays bounded', () => {
    fc.assert(fc.property(fc.string(), (source) => void parseJsLiteral(source)));
    for (const hostile of ['['.repeat(100_000), '{a:'.repeat(100_000), `[${'1,'.repeat(200_000)}]`, `"${'\\'.repeat(200_000)}`])
      expect(parseJsLiteral(hostile)).toBeUndefined();
  });
});
