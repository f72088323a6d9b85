import { Button } from '../design/button.tsx'

/** Turns single keys off or on, on this device, and comes back to where it stands: the queue, or the thing with this reference. */
export function KeysSwitch({ area, keys, openRef }: { area: string; keys: boolean; openRef?: string }) {
  return (
    <form method="post" action={`/desk/${area}/keys`}>
      <input type="hidden" name="keys" value={keys ? 'off' : 'on'} />
      <input type="hidden" name="returnTo" value={openRef ? `/desk/${area}/${openRef}` : `/desk/${area}`} />
      <Button kind="secondary" small>
        {keys ? 'Turn single keys off' : 'Turn single keys on'}
      </Button>
    </form>
  )
}
