/** One line for the person who waits. On stderr: stdout belongs to the program that follows. */
export function say(line) {
  process.stderr.write(`set-up: ${line}\n`);
}
