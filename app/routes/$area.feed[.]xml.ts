import type { LoaderFunctionArgs } from '@remix-run/node'
import { atomFile } from '#app/feeds/atom.ts'
import { openFile } from '#app/open-data/answer.ts'

/** `/wyrefield/feed.xml`: what changed in an area. */
export const loader = ({ context: { services, actor, baseUrl }, params: { area = '' } }: LoaderFunctionArgs) =>
  openFile(async () => atomFile(await services.feeds.ofArea(actor, area), baseUrl))
