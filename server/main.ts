import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { openLimitStore } from '#db/limit-store.ts'
import { migrate, migrated } from '#db/migrate.ts'
import { mixing } from '#db/mixing.ts'
import { openDatabase } from '#db/open.ts'
import { areas } from '#db/people/area-queries.ts'
import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { makeDemonstration } from './demonstration/first-start.ts'
import { liveCast } from './demonstration/live-meeting.ts'
import { PASSWORD, SIGN_INS } from './demonstration/people.ts'
import { createApp } from './http/app.ts'
import { forgetPages } from './http/forget-pages.ts'
import { makeLimits } from './http/limits.ts'
import { makeLog } from './http/log.ts'
import { pageCache } from './http/page-cache.ts'
import { builtPages, pagesFromSources } from './http/pages.ts'
import { clockwork } from './jobs/clockwork.ts'
import { watchOthers } from './jobs/watch-others.ts'
import { keyFile, keyFor } from './keys.ts'
import { liveAdapter } from './live/adapter.ts'
import { liveGateway } from './live/gateway.ts'
import { postOffice } from './notifications/post-office.ts'
import { createServices } from './services.ts'

const config = readConfig(process.env)
const log = makeLog(process.env.LOG_LEVEL ?? 'warn')
const report = (error: unknown) => log.error({ err: error })
mkdirSync(config.dataDir, { recursive: true })

if (config.demonstration) {
  const seeded = await makeDemonstration(config, systemClock(), report)
  if (seeded) console.log(`Wyrefield, the demonstration, is made. A receipt code to try: ${seeded.code}`)
}
const database = openDatabase(config.databaseUrl)
await migrate(database)
const limitStore = openLimitStore(config.databaseUrl, config.dataDir)
const vaultKey = keyFile(config.vaultKeyFile)
const services = createServices({
  database,
  clock: systemClock,
  vaultKey,
  baseUrl: config.baseUrl,
  report,
  limits: await makeLimits(limitStore, keyFor(vaultKey, 'limits')),
  post: postOffice(config),
})
await services.prepare()
await services.events.startFrom((await areas(database.db)).map(({ id }) => id))

const http = createServer()
const pages = config.production ? await builtPages(process.cwd()) : await pagesFromSources(http)
const cache = pageCache(config.baseUrl.startsWith('https:') ? '__Host-ct' : 'ct')
services.events.listen(forgetPages(database.db, cache))
const isReady = async () => (await migrated(database)) && (await areas(database.db)).length >= 0
const app = createApp({ config, services, build: pages.build, assets: pages.assets, scripts: pages.scripts, cache, log, isReady })
http.on('request', (req, res) => {
  if (!cache.serve(req, res)) app(req, res)
})

const shared = await liveAdapter({ database, redisUrl: config.redisUrl, report })
const live = liveGateway({ http, services, baseUrl: config.baseUrl, report, shared })
const { catchUp } = services.events
const others = watchOthers({ database, catchUp, changed: () => cache.forget(), heardOf: live.heardOf })
await others.start()
const jobs = clockwork(
  [
    { name: 'seal the record', when: '* * * * * *', work: services.sealer.seal },
    { name: 'send mails', when: '*/5 * * * * *', work: services.notifications.sendDue },
    { name: 'pass escalations on', when: '*/20 * * * * *', work: services.moderation.escalations.passOverdue },
    { name: 'note what has become late', when: '0 4 * * * *', work: services.submissions.recordLate },
    { name: 'notice which dates have passed', when: '0 5 * * * *', work: services.plan.passDays },
    { name: 'note which answers of meetings are late', when: '0 6 * * * *', work: services.meetings.noteLateAnswers },
    { name: 'put forward what is late', when: '0 45 5 * * *', work: services.meetings.putForwardDue },
    { name: 'pass the steps of meetings', when: '1 * * * * *', work: services.meetings.passSteps },
    { name: 'open and close surveys', when: '2 * * * * *', work: services.surveys.turnWaves },
    { name: 'release figures of surveys', when: '12 * * * * *', work: services.surveys.releaseDue },
    { name: 'remind forums that are invited', when: '0 25 * * * *', work: services.meetings.remindForums },
    { name: 'watch closed themes', when: '0 20 4 * * *', work: services.plan.watchThemes },
    { name: 'tell of rising themes', when: '0 30 7 * * *', work: services.plan.tellRising },
    { name: 'ask action owners', when: '0 10 9 * * 1-5', work: services.plan.nudgeOwners },
    { name: 'count both sides of the ledger', when: '0 40 3 * * *', work: services.moderation.reconcileAll },
    { name: 'freeze packs whose day has come', when: '0 2 * * * *', work: services.reports.freezeDue },
    { name: 'open the next step of a release', when: '*/20 * * * * *', work: services.reports.openDue },
    { name: 'end the lines of who is signed out', when: '*/2 * * * * *', work: live.lookAgain },
    { name: 'tell reactions', when: '* * * * * *', work: async () => live.beat() },
    { name: 'notice other processes', when: '* * * * * *', work: others.look },
    { name: 'destroy the order of arrival', when: '0 7 * * * *', work: mixing(database).mix },
    { name: 'forget sign-ins that ended', when: '0 9 * * * *', work: services.people.tidy },
    { name: 'forget what limits counted', when: '0 8 * * * *', work: limitStore.forgetOld },
    ...(config.demonstration ? [{ name: 'play the meeting that is on', when: '*/5 * * * * *', work: liveCast(services).play }] : []),
  ],
  report,
)

http.listen(config.port, config.host, () => {
  const address = http.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  console.log(`Common Thread is at http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${port} (${database.engine})`)
  if (config.demonstration) for (const { email, role } of SIGN_INS) console.log(`  sign in as ${email} (${role}) with: ${PASSWORD}`)
  else void tellFirstAdmin().catch(report)
})

async function tellFirstAdmin() {
  const link = await services.people.firstAdminLink()
  if (link) console.log(`Nobody is admin yet. This link makes the first one, once: ${link}`)
}

let stopping = false
async function stop() {
  if (stopping) return
  stopping = true
  await live.close()
  const closed = new Promise((done) => http.close(done))
  http.closeIdleConnections()
  setTimeout(() => http.closeAllConnections(), 5_000).unref()
  await closed
  await jobs.stop()
  await others.stop()
  await services.events.settled()
  await services.surveys.settled()
  await services.sealer.seal().catch(report)
  await pages.close()
  await limitStore.close()
  await database.close()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
