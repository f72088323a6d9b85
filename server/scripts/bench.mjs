import { ranTypeScript, runTypeScript } from './type-script.mjs'

// First a meeting that many follow, then pages and forms.
if ((await ranTypeScript('tests/bench/live-run.ts')) !== 0) process.exit(1)
await runTypeScript('tests/bench/run.ts')
