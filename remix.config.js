// The one file of tool settings: Vite (and through it Remix), and Vitest.
import { vitePlugin as remix } from '@remix-run/dev'

const testing = Boolean(process.env.VITEST)

const future = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_throwAbortReason: true,
  v3_singleFetch: true,
  v3_lazyRouteDiscovery: true,
}

/**
 * Tests that put something else in the place of a module, a global or the time, or fill a module's memory as imported bank holidays do:
 * each loads everything anew. All others share what a worker has loaded.
 */
const ALONE = [
  'tests/calendar/**/*.test.{ts,tsx}',
  'tests/live/**/*.test.{ts,tsx}',
  'tests/privacy/**/*.test.{ts,tsx}',
  'tests/record/tree-oracle.test.ts',
  'tests/words/naughty*.test.ts',
]

/** @type {import('vitest/config').ViteUserConfig} */
export default {
  plugins: testing ? [] : [remix({ future, serverModuleFormat: 'esm', ignoredRouteFiles: ['**/.*'] })],
  build: { cssCodeSplit: false, assetsInlineLimit: 0, target: 'es2019' },
  optimizeDeps: { entries: ['app/entry.client.tsx', 'app/root.tsx', 'app/routes/**/*.{ts,tsx}'] },
  test: {
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    setupFiles: ['tests/build/quiet.ts'],
    // Loading the modules of the house once for each worker, not once for each file, saves four tenths of the work.
    projects: [
      { extends: true, test: { name: 'together', include: ['tests/**/*.test.{ts,tsx}'], exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
}
