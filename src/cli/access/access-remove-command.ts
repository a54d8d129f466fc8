import type { Command } from 'commander';
import { ToolError } from '../../model/tool-error.ts';
import { changeAccess } from './change-access.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';

/** `leadline access remove KEY` */
export function accessRemoveCommand(io: CliIo): Command {
  return newCommand('remove', 'a key opens the case no more; copies made before are still opened by it', [
    'access remove key-3f2a9c0d --case my-case',
  ])
    .argument('<key>', 'its id, as access list shows it')
    .option('--why <text>', WHY)
    .action((id: string, options: CommonOptions, self: Command) => {
      changeAccess(io, { folder: options.case, invocation: invocationOf(self) }, ({ keys }) => {
        if (!keys.some((key) => key.id === id))
          throw new ToolError('E_NOT_FOUND', `No key ${id} opens the case. There are: ${keys.map((key) => key.id).join(', ')}.`);
        return { keys: keys.filter((key) => key.id !== id), told: { removed: id } };
      });
    });
}
