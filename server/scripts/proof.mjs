import { runTypeScript } from './type-script.mjs'

await runTypeScript('tests/proof/run.ts')
