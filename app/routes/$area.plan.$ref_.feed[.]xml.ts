import type { LoaderFunctionArgs } from '@remix-run/node'
import { atomFile } from '#app/feeds/atom.ts'
import { openFile } from '#app/open-data/answer.ts'

/** `/wyrefield/plan/PL-7Q2M4X/feed.xml`: what changed in a plan. */
export const loader = ({ context: { services, actor, baseUrl }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  openFile(async () => atomFile(await services.feeds.ofPlan(actor, area, ref), baseUrl))
