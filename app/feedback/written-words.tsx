/** What somebody wrote, as the server made it safe to show. The only place that puts ready HTML into a page. */
export function WrittenWords({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by shownWords, which lets a few harmless tags through and nothing else
  return <div className="ct-written" dangerouslySetInnerHTML={{ __html: html }} />
}
