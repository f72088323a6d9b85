const LONGEST_WAIT_MS = 8_000
const SHORTEST_WAIT_MS = 1_500
const SPEEDS = [1, 2, 4] as const

/** Steps through what was typed, or plays it at a chosen speed. It never begins by itself, and nothing moves but the next line that appears. */
export function replay(part: HTMLElement) {
  const lines = [...part.querySelectorAll<HTMLElement>(':scope > ol > li')]
  if (lines.length === 0) return
  let shown = lines.length
  let timer: ReturnType<typeof setTimeout> | undefined
  const bar = document.createElement('div')
  bar.className = 'govuk-button-group'
  const play = button('Play line by line', () => (timer === undefined ? start() : pause()))
  const step = button('Show the next line', () => {
    pause()
    if (shown >= lines.length) show(0)
    next()
  })
  const speed = speeds()
  bar.append(play, step, speed)
  part.before(bar)
  part.setAttribute('role', 'log')
  part.setAttribute('aria-label', 'What was typed')

  function start() {
    if (shown >= lines.length) show(0)
    play.textContent = 'Pause'
    next()
    wait()
  }
  function pause() {
    clearTimeout(timer)
    timer = undefined
    play.textContent = shown < lines.length ? 'Go on' : 'Play line by line'
  }
  function wait() {
    // A poll is answered before what came of it is heard.
    if (shown >= lines.length || lines[shown - 1]?.dataset.asksFirst) return pause()
    timer = setTimeout(
      () => {
        next()
        wait()
      },
      gapMs(lines[shown - 1], lines[shown]) / Number(speed.querySelector('select')?.value ?? 1),
    )
  }
  function next() {
    show(Math.min(lines.length, shown + 1))
    lines[shown - 1]?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }
  function show(count: number) {
    shown = count
    for (const [at, line] of lines.entries()) line.hidden = at >= count
  }
}

/** As long as it was then, but nobody waits long, and every line can be read. */
function gapMs(before: HTMLElement | undefined, after: HTMLElement | undefined): number {
  const gap = Date.parse(after?.dataset.lineAt ?? '') - Date.parse(before?.dataset.lineAt ?? '')
  return Number.isNaN(gap) ? LONGEST_WAIT_MS / 2 : Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, gap))
}

function button(words: string, press: () => void) {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'govuk-button govuk-button--secondary ct-button--small'
  element.textContent = words
  element.addEventListener('click', press)
  return element
}

function speeds() {
  const label = document.createElement('label')
  label.className = 'govuk-label'
  label.append('How fast ')
  const select = document.createElement('select')
  select.className = 'govuk-select'
  for (const speed of SPEEDS) select.append(new Option(speed === 1 ? 'As it was' : `${speed} times as fast`, String(speed)))
  label.append(select)
  return label
}
