import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { load } from '#app/respond.ts'

/** `/wyrefield/meetings/items/AI-7Q2M4X` leads to the agenda on which it stands. */
export const loader = ({ context: { services }, params: { area = '', item } }: LoaderFunctionArgs) =>
  load(async () => {
    const place = await services.meetings.after.itemPlace(area, item)
    return redirect(`/${area}/meetings/${place.meeting}#${place.item}`)
  })
