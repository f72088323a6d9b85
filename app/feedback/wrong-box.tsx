import type { ThemeLink } from '#app/contract/threads.ts'
import type { StoryView } from '#app/contract/trace.ts'
import { Button } from '#app/design/button.tsx'

/** Under which themes it counts, and one tap to say that they are wrong. */
export function WrongBox({ story, themes }: { story: StoryView; themes: readonly ThemeLink[] }) {
  return (
    <>
      <p className="govuk-body">
        It counts under{' '}
        {themes.map(({ slug, title }, at) => (
          <span key={slug}>
            {at > 0 && (at === themes.length - 1 ? ' and ' : ', ')}
            <a href={`/${story.area.slug}/themes/${slug}`} dir="auto">
              {title}
            </a>
          </span>
        ))}
        .
      </p>
      {story.told.wrongBox && <p className="ct-meta">You told us that this is the wrong box. A person looks at it again.</p>}
      {story.may.wrongBox && (
        <form method="post">
          <input type="hidden" name="ref" value={story.ref} />
          <Button kind="secondary" small name="do" value="wrong-box">
            Wrong box? Tell us
          </Button>
        </form>
      )}
    </>
  )
}
