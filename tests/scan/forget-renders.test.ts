import { expect, test } from 'vitest';
import { forgetRenders } from '../../src/scan/forget-renders.ts';
import { renderClasses } from '../../src/store/render-classes.ts';
import { yieldWriter } from '../../src/store/yields.ts';
import { beginTestScan, caseInMemory } from '../store/case-in-memory.ts';

test('forgetRenders() forgets the classes of a target that yields far less than usual, and of no other', () => {
  const db = caseInMemory();
  const classes = renderClasses(db);
  const targetIds = ['site-a', 'site-b'];
  const [monday, tuesday] = ['monday', 'tuesday'].map((day) => beginTestScan(db, { day, targetIds }).id);
  for (const targetId of targetIds) {
    classes.save({ targetId, kind: 'ad', shape: `${targetId}.test/ad/#`, votes: {} });
    yieldWriter(db, monday ?? 0)(targetId, [{ measure: 'ads', pages: 20, found: 20 }]);
  }
  yieldWriter(db, tuesday ?? 0)('site-a', [{ measure: 'ads', pages: 20, found: 3 }]);
  yieldWriter(db, tuesday ?? 0)('site-b', [{ measure: 'ads', pages: 20, found: 19 }]);
  forgetRenders(db, tuesday ?? 0, targetIds);
  expect(classes.read().map(({ targetId }) => targetId)).toEqual(['site-b']);
});
