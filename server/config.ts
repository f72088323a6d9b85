import { isIP } from 'node:net'
import { join, resolve } from 'node:path'

export interface Config {
  port: number
  host: string
  baseUrl: string
  databaseUrl: string
  redisUrl: string | undefined
  smtpUrl: string | undefined
  dataDir: string
  secretKeyFile: string
  vaultKeyFile: string
  demonstration: boolean
  production: boolean
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/** Reads the settings of this process, the only place that does. Refuses a bad one by its name. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = number('PORT', env.PORT ?? '3000')
  const baseUrl = address('BASE_URL', env.BASE_URL ?? `http://localhost:${port}`)
  const loopback = LOOPBACK.has(new URL(baseUrl).hostname)
  const dataDir = resolve(env.DATA_DIR ?? './data')
  const demo = env.DEMO ?? (loopback ? 'on' : 'off')
  if (demo !== 'on' && demo !== 'off') throw new Error('DEMO must be "on" or "off"')
  if (demo === 'on' && !loopback)
    throw new Error(
      'DEMO is "on", but BASE_URL is not this machine: the demonstration and its known sign-ins must not be reachable from elsewhere',
    )
  const host = env.HOST ?? (loopback ? '127.0.0.1' : '0.0.0.0')
  if (!isIP(host)) throw new Error('HOST must be an IP address')
  return {
    port,
    host,
    baseUrl,
    databaseUrl: env.DATABASE_URL ?? join(dataDir, 'common-thread.sqlite'),
    redisUrl: env.REDIS_URL,
    smtpUrl: env.SMTP_URL,
    dataDir,
    secretKeyFile: resolve(env.SECRET_KEY_FILE ?? join(dataDir, 'secret.key')),
    vaultKeyFile: resolve(env.VAULT_KEY_FILE ?? join(dataDir, 'vault.key')),
    demonstration: demo === 'on',
    production: env.NODE_ENV === 'production',
  }
}

function number(name: string, text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new Error(`${name} must be a port number, not "${text}"`)
  return Number(text)
}

function address(name: string, text: string): string {
  try {
    const url = new URL(text)
    if (url.protocol === 'http:' || url.protocol === 'https:') return url.origin
  } catch {}
  throw new Error(`${name} must be an address like https://example.org, not "${text}"`)
}
