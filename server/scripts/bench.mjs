import { runTypeScript } from './type-script.mjs'

await runTypeScript('tests/bench/run.ts')
