import type { World } from './world.ts'

/** How an action stands in the tables. */
export async function actionByRef(world: World, ref: string) {
  return (await world.db.selectFrom('action').where('ref', '=', ref).selectAll().executeTakeFirst())!
}
