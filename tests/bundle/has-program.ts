import { spawnSync } from 'node:child_process';

/** Whether a program of the system is at hand; what checks with it is skipped where it is not. */
export function hasProgram(...names: readonly string[]): boolean {
  return names.every((name) => spawnSync(name, ['--help'], { stdio: 'ignore' }).error === undefined);
}
