import { spawn } from 'node:child_process';

/** How much of what a command prints is kept, from its end. */
const KEPT_CHARACTERS = 20_000;

/**
 * Runs a command without input and keeps the end of what it prints. It is ended, with all it started, when it prints nothing for `quietMs`
 * or runs longer than `wholeMs`. `code` is undefined when it was ended or could not be started; `output` then says why.
 */
export function runBounded(command, args, { cwd, env, quietMs, wholeMs }) {
  return new Promise((resolve) => {
    let output = '';
    const ownGroup = process.platform !== 'win32';
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup });
    const end = (why) => {
      output += `\n${why}`;
      endGroup(child, ownGroup);
    };
    const whole = setTimeout(end, wholeMs, `ended: it took longer than ${Math.round(wholeMs / 1000)} s`);
    const quiet = setTimeout(end, quietMs, `ended: nothing came for ${Math.round(quietMs / 1000)} s`);
    const stopTogether = passStopOn(child, ownGroup);
    const settle = (code) => {
      clearTimeout(whole);
      clearTimeout(quiet);
      stopTogether();
      resolve({ code, output });
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-KEPT_CHARACTERS);
        quiet.refresh();
      });
    }
    child.on('error', (error) => {
      output += error.message;
      settle(undefined);
    });
    child.on('close', (code) => settle(code ?? undefined));
  });
}

/** Ends a command and, where it has a group of its own, all it started. */
function endGroup(child, ownGroup) {
  try {
    process.kill(ownGroup ? -child.pid : child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

/** A Ctrl-C reaches us only, since the command has a group of its own: it ends the command, then us. Gives the way to stop listening. */
function passStopOn(child, ownGroup) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const onSignal = (signal) => {
    endGroup(child, ownGroup);
    for (const each of signals) process.removeListener(each, onSignal);
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    for (const signal of signals) process.removeListener(signal, onSignal);
  };
}
