import type { LoaderFunctionArgs } from '@remix-run/node'
import { atomFile } from '#app/feeds/atom.ts'
import { openFile } from '#app/open-data/answer.ts'

/** `/wyrefield/themes/transport/feed.xml`: what changed under a theme. */
export const loader = ({ context: { services, actor, baseUrl }, params: { area = '', slug = '' } }: LoaderFunctionArgs) =>
  openFile(async () => atomFile(await services.feeds.ofTheme(actor, area, slug), baseUrl))
