import { useLocation } from '@remix-run/react'
import { Button } from '../design/button.tsx'

/** Turns single keys off or on, on this device. */
export function KeysSwitch({ area, keys }: { area: string; keys: boolean }) {
  const { pathname, search } = useLocation()
  return (
    <form method="post" action={`/desk/${area}/keys`}>
      <input type="hidden" name="keys" value={keys ? 'off' : 'on'} />
      <input type="hidden" name="returnTo" value={`${pathname}${search}`} />
      <Button kind="secondary" small>
        {keys ? 'Turn single keys off' : 'Turn single keys on'}
      </Button>
    </form>
  )
}
