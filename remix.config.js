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

/** @type {import('vitest/config').ViteUserConfig} */
export default {
  plugins: testing ? [] : [remix({ future, serverModuleFormat: 'esm', ignoredRouteFiles: ['**/.*'] })],
  build: { cssCodeSplit: false, assetsInlineLimit: 0, target: 'es2019' },
  optimizeDeps: { entries: ['app/entry.client.tsx', 'app/root.tsx', 'app/routes/**/*.{ts,tsx}'] },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    setupFiles: ['tests/build/quiet.ts'],
  },
}
