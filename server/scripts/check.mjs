import { checkStyle, checkTypes, finish, runTests } from './checks.mjs'
import { ensureInstalled } from './lib.mjs'

ensureInstalled()
await Promise.all([checkStyle(), checkTypes()])
runTests(['sqlite'], { TEST_REDIS_URL: '' })
finish()
