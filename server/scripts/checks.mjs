import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, tried, triedBeside } from './lib.mjs'

/** How many tests passed and failed so far; a check without tests of its own counts as one when it fails. */
export const totals = { passed: 0, failed: 0 }

/** Runs a check that has no count of its own, beside whatever else is done meanwhile. */
export async function check(label, command, args) {
  const well = await triedBeside(label, command, args)
  if (!well) totals.failed += 1
  return well
}

export const checkStyle = () => check('format and lint', bin('biome'), ['check', '--colors=off', '.'])
export const checkTypes = () => check('types', bin('tsc'), ['--noEmit'])

/** Runs every test but the journeys, or only those of some files, on these databases. */
export function runTests(engines, env = {}, files = []) {
  counting('tests', (file) => {
    const args = ['run', '--config', 'remix.config.js', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...files]
    const well = tried(`tests on ${engines.join(' and ')}`, bin('vitest'), args, { ...env, TEST_ENGINES: engines.join(',') })
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { well, passed: numPassedTests, failed: numFailedTests }
  })
}

/** Runs the journeys in a browser, on what was built. */
export function runJourneys(browser, args = []) {
  counting('journeys', (file) => {
    const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
    const all = ['test', '--config', 'tests/journeys/playwright.config.ts', '--reporter=list,json', ...args]
    const well = tried('journeys', bin('playwright'), all, env)
    const { expected, flaky, unexpected } = JSON.parse(readFileSync(file, 'utf8')).stats
    return { well, passed: expected + flaky, failed: unexpected }
  })
}

/** A run that failed without saying which test counts as one that failed. */
function counting(label, work) {
  const folder = mkdtempSync(join(tmpdir(), 'common-thread-report-'))
  try {
    const { well, passed, failed } = work(join(folder, 'report.json'))
    totals.passed += passed
    totals.failed += failed || (well ? 0 : 1)
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

/** Prints the one line that sums everything up, last, and ends with what it says. */
export function finish() {
  process.exitCode = totals.failed > 0 ? 1 : 0
  console.log(`${totals.passed} passed, ${totals.failed} failed`)
}
