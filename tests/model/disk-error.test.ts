import { describe, expect, it } from 'vitest';
import { diskError } from '../../src/model/disk-error.ts';
import { ToolError } from '../../src/model/tool-error.ts';

describe('an error of writing', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EIO'])('%s is one that a person can act on', (code) => {
    const error = diskError(Object.assign(new Error('write'), { code }), 'items/a');
    expect(error).toBeInstanceOf(ToolError);
    expect(error).toMatchObject({
      code: 'E_DISK',
      message: expect.stringMatching(/items\/a could not be written\. (?:Free some space|Make the folder writable)/),
    });
  });

  it('of another kind stays what it was', () => {
    const other = Object.assign(new Error('bad'), { code: 'EBADF' });
    expect(diskError(other, 'items/a')).toBe(other);
    expect(diskError('odd', 'items/a')).toBe('odd');
  });
});
