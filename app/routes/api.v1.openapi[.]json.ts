import type { LoaderFunctionArgs } from '@remix-run/node'
import { openJson } from '#app/open-data/answer.ts'

export const loader = ({ context: { services } }: LoaderFunctionArgs) => openJson(services.openData.describe())
