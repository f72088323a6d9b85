import { parseArgs } from 'node:util'
import { areas } from '#db/people/area-queries.ts'
import { recountArea } from '../feedback/recount.ts'
import { command, withServices } from './open-services.ts'

const SHOWN = 20

/** `npm run recount`: counts every figure again and says which are off; with `-- --fix` it puts them right. */
await command(async () => {
  const { fix } = parseArgs({ options: { fix: { type: 'boolean', default: false } } }).values
  await withServices(false, async ({ database, services }) => {
    let off = 0
    for (const { id, slug } of await areas(database.db)) {
      const { contributions, miscounts, mend } = await recountArea(services.tools, database, id)
      console.log(`${slug}: ${contributions} contributions counted, ${miscounts.length} figures off`)
      for (const { what, kept, counted } of miscounts.slice(0, SHOWN)) console.log(`  ${what}: ${kept} kept, ${counted} counted`)
      if (miscounts.length > SHOWN) console.log(`  and ${miscounts.length - SHOWN} more`)
      if (fix && miscounts.length > 0) await mend()
      off += miscounts.length
    }
    if (off > 0 && !fix) throw new Error('Some figures are off. Put them right with: npm run recount -- --fix')
    if (off > 0) console.log('Put right.')
  })
})
