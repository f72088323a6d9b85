import { renderToStaticMarkup } from 'react-dom/server'
import type { RepliesView } from '#app/contract/thread.ts'
import { RepliesPart } from './replies-part.tsx'

/** The replies as they stand in the page, to be put in the place of the older ones. */
export const drawReplies = (view: RepliesView) => renderToStaticMarkup(<RepliesPart view={view} />)
