import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Paths of the packages that package-lock.json names and node_modules lacks or has in another version. Empty: nothing to install.
 * Compares npm's own record of what it installed, so that two files are read instead of two hundred folders.
 */
export function missingPackages(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const missing = Object.keys(wanted).filter((path) => {
    const { optional, link, version } = wanted[path];
    // Optional packages are for other processors and systems too; npm takes those that fit.
    return path !== '' && !optional && !link && installed[path]?.version !== version;
  });
  // The install script of `node` fetches the program; without scripts the folder is there and the program is not.
  const node = join('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (missing.length === 0 && !existsSync(join(root, node))) missing.push(node);
  return missing;
}

/** The `packages` of a lock file; none when there is no such file or it cannot be read. */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
