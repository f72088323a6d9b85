/** A letter taken apart: what stands before the first point, and the points without their numbers. */
export interface TakenApart {
  opening: string
  points: string[]
}

/** A number at the start of a line: "1.", "1)", "(1)", "1 -", "Point 1:", "**1.**". Deeper numbers (1.1, 1a) belong to their point. */
const NUMBERED =
  /^\s{0,3}(?:[*_#]{0,3}\s*)(?:(?:point|item|recommendation|question)\s+)?\(?(\d{1,3})(?:\s*[.):]|\s+[-–—])(?![\d])[*_]{0,2}\s*/iu
const BULLET = /^\s{0,3}[-*•▪●◦–]\s+/u
/** A heading, a greeting or a farewell alone is no point. */
const SHORT_CHARS = 60
/** So much of a line is looked at for a number. */
const LINE_START_CHARS = 40
const GREETING = /^(?:dear|to whom|yours|kind regards|regards|best wishes|signed|hello|sincerely|from)\b/iu

/**
 * Proposes the points of a letter: by its numbers where it has them, in their order from 1; otherwise by its bullets; otherwise each
 * paragraph is one. A person corrects it. Nothing that was written is left out: what is no point stands in the opening.
 */
export function takeApart(text: string): TakenApart {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  return byNumbers(lines) ?? byBullets(lines) ?? byParagraphs(text)
}

/** Cuts one text into several: at lines of three dashes where there are any, otherwise at empty lines. */
export function cutUp(text: string): string[] {
  const lines = text.split('\n')
  const isCut = lines.some(isDashes) ? isDashes : isEmpty
  const parts: string[] = []
  let from = 0
  for (const [at, line] of [...lines, undefined].entries()) {
    if (line !== undefined && !isCut(line)) continue
    if (at > from) parts.push(lines.slice(from, at).join('\n').trim())
    from = at + 1
  }
  return parts.filter(Boolean)
}

const isEmpty = (line: string) => line.trim() === ''
const isDashes = (line: string) => /^-{3,80}$/.test(line.slice(0, 200).trim()) && isEmpty(line.slice(200))

function byNumbers(lines: string[]): TakenApart | undefined {
  let next = 1
  const starts = lines.flatMap((line, at) => {
    const found = NUMBERED.exec(line.slice(0, LINE_START_CHARS))
    if (!found || Number(found[1]) !== next) return []
    next += 1
    return [{ at, length: found[0].length }]
  })
  return starts.length < 2 ? undefined : cutAt(lines, starts)
}

function byBullets(lines: string[]): TakenApart | undefined {
  const starts = lines.flatMap((line, at) => {
    const found = BULLET.exec(line.slice(0, LINE_START_CHARS))
    return found ? [{ at, length: found[0].length }] : []
  })
  return starts.length < 2 ? undefined : cutAt(lines, starts)
}

function cutAt(lines: string[], starts: { at: number; length: number }[]): TakenApart {
  const points = starts.map(({ at, length }, i) => {
    const [first = '', ...rest] = lines.slice(at, starts[i + 1]?.at)
    return [first.slice(length), ...rest].join('\n').trim()
  })
  return { opening: lines.slice(0, starts[0]!.at).join('\n').trim(), points: points.filter(Boolean) }
}

function byParagraphs(text: string): TakenApart {
  const paragraphs = cutUp(text)
  const isPoint = (paragraph: string) => !GREETING.test(paragraph) && (paragraph.length >= SHORT_CHARS || /[.!?]$/.test(paragraph))
  const points = paragraphs.filter(isPoint)
  if (points.length === 0) return { opening: '', points: paragraphs }
  return { opening: paragraphs.filter((paragraph) => !isPoint(paragraph)).join('\n\n'), points }
}
