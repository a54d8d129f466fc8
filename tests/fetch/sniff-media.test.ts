import { describe, expect, test } from 'vitest';
import { sniffMedia } from '../../src/fetch/sniff-media.ts';

const bytes = (hex: string): Buffer => Buffer.from(`${hex}${'00'.repeat(16)}`, 'hex');

describe('sniffMedia()', () => {
  test.each([
    ['89504e470d0a1a0a', 'image/png'],
    ['ffd8ffe0', 'image/jpeg'],
    ['474946383961', 'image/gif'],
    ['524946460000000057454250', 'image/webp'],
    ['0000001c6674797061766966', 'video/mp4'],
    ['1a45dfa3', 'video/webm'],
    ['494433', 'audio/mpeg'],
    ['774f4632', 'font/woff2'],
    ['255044462d', 'application/pdf'],
  ])('MM-1: knows %s, whatever it is called', (hex, type) => expect(sniffMedia(bytes(hex))).toBe(type));

  test.each(['<!doctype html>', '{"a":1}', '', 'GIF', 'BM is a name here', 'ID', '\ufeff<html>', 'RIFFRAFF tells of a site'])(
    'takes %j for text',
    (text) => expect(sniffMedia(Buffer.from(text))).toBeUndefined(),
  );
});
