import { spawn } from 'node:child_process'
import { root } from './lib.mjs'

/** Runs what was built under a name until it ends, hands on the signals that ask it to stop, and ends as it did. */
export function serve(name, args) {
  const child = spawn(process.execPath, ['--enable-source-maps', `build/node/${name}.js`, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
