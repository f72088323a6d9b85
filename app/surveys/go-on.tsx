import { Button, ButtonGroup, ButtonLink } from '../design/button.tsx'

/** The end of a form that only chooses which form comes next. */
export const GoOn = ({ back }: { back: string }) => (
  <ButtonGroup>
    <Button>Go on</Button>
    <ButtonLink kind="secondary" href={back}>
      Leave it
    </ButtonLink>
  </ButtonGroup>
)
