import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a file that the package ships, such as `lexicon/indicators.yaml`: two folders up from the source, three from the compiled file. */
export function packagePath(file: string): string {
  const near = new URL(`../../${file}`, import.meta.url);
  return fileURLToPath(existsSync(near) ? near : new URL(`../../../${file}`, import.meta.url));
}
