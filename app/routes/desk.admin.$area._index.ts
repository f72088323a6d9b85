import { type LoaderFunctionArgs, redirect } from '@remix-run/node'

/** Most come for people: who works here, and whom to invite. */
export const loader = ({ params: { area } }: LoaderFunctionArgs) => redirect(`/desk/admin/${area}/people`)
