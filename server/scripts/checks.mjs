import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, tried, triedBeside } from './lib.mjs'

/** How many tests passed and failed so far, and which failed; a check without tests of its own counts as one when it fails. */
export const totals = { passed: 0, failed: 0, names: [] }

/** Runs a check that has no count of its own, beside whatever else is done meanwhile. */
export async function check(label, command, args) {
  const well = await triedBeside(label, command, args)
  if (!well) {
    totals.failed += 1
    totals.names.push(label)
  }
  return well
}

export const checkStyle = () => check('format and lint', bin('biome'), ['check', '--colors=off', '.'])
export const checkTypes = () => check('types', bin('tsc'), ['--noEmit'])

/** Runs every test but the journeys, or only those of some files, on these databases. */
export function runTests(engines, env = {}, files = []) {
  counting('tests', (file) => {
    const args = ['run', '--config', 'remix.config.js', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...files]
    const well = tried(`tests on ${engines.join(' and ')}`, bin('vitest'), args, { ...env, TEST_ENGINES: engines.join(',') })
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
    const names = testResults.flatMap(({ name, status, assertionResults }) => {
      const failed = assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => `${name} › ${fullName}`)
      return failed.length === 0 && status === 'failed' ? [name] : failed
    })
    return { well, passed: numPassedTests, failed: numFailedTests, names }
  })
}

/** Runs the journeys in a browser, on what was built. */
export function runJourneys(browser, args = []) {
  counting('journeys', (file) => {
    const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
    const all = ['test', '--config', 'tests/journeys/playwright.config.ts', '--reporter=list,json', ...args]
    const well = tried('journeys', bin('playwright'), all, env)
    const { stats, suites } = JSON.parse(readFileSync(file, 'utf8'))
    return { well, passed: stats.expected + stats.flaky, failed: stats.unexpected, names: suites.flatMap(failedOf) }
  })
}

/** The journeys that failed in a file, or in a part of one. */
function failedOf({ specs = [], suites = [] }) {
  return [...specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file} › ${title}`), ...suites.flatMap(failedOf)]
}

/** A run that failed without saying which test counts as one that failed. */
function counting(label, work) {
  const folder = mkdtempSync(join(tmpdir(), 'common-thread-report-'))
  try {
    const { well, passed, failed, names } = work(join(folder, 'report.json'))
    totals.passed += passed
    totals.failed += failed || (well ? 0 : 1)
    totals.names.push(...names)
  } catch (error) {
    console.error(`The ${label} gave no report: ${error.message}`)
    totals.failed += 1
  }
  rmSync(folder, { recursive: true, force: true })
}

/** Whether something answers at the host and port of an address. */
export function reachable(address, port) {
  const url = new URL(address)
  return new Promise((answer) => {
    const socket = connect({ host: url.hostname, port: Number(url.port) || port, timeout: 2_000 })
    const end = (well) => {
      socket.destroy()
      answer(well)
    }
    socket.on('connect', () => end(true))
    socket.on('error', () => end(false))
    socket.on('timeout', () => end(false))
  })
}

/** Names what failed, prints the one line that sums everything up, last, and ends with what it says. */
export function finish() {
  for (const name of totals.names) console.error(`✗ ${name}`)
  process.exitCode = totals.failed > 0 ? 1 : 0
  console.log(`${totals.passed} passed, ${totals.failed} failed`)
}
