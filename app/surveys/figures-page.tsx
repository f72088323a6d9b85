import { type FiguresRulesView, TOO_FEW } from '../contract/guarded.ts'

/** How we make sure that nobody can be found in figures, in plain words, from the rules of the area. */
export const FiguresPage = ({ rules }: { rules: FiguresRulesView }) => (
  <div className="ct-stack">
    <h1 className="govuk-heading-l">Nobody can be found in our figures</h1>
    <p className="govuk-body">
      Some figures are about people: what families answer, where they live, how old a child is. If only a few people are behind a figure,
      somebody could guess who they are. So we hide it.
    </p>
    <h2 className="govuk-heading-m">What we do</h2>
    <ul className="govuk-list govuk-list--bullet">
      <li>We only split people into groups where there are at least {rules.leastBase} of them.</li>
      <li>We hide a number under {rules.leastCount}. We hide nought too.</li>
      <li>
        We hide a number when fewer than {rules.leastRemainder} people are left without it. So “all of them said no” cannot tell you what
        one family said.
      </li>
      <li>We also hide some bigger numbers, so that you cannot work out the small ones by taking away.</li>
      <li>What you can work out about a hidden number is never closer than {rules.leastWidth} apart.</li>
      <li>We show new figures only when there are at least {rules.leastNew} new answers. You cannot see what one family changed.</li>
      <li>{rules.roundTo === 1 ? 'Numbers we show are exact.' : `We round the numbers we show to the nearest ${rules.roundTo}.`}</li>
      <li>We give a percentage only when at least {rules.leastForPercent} people answered.</li>
    </ul>
    <p className="govuk-body">
      Where a number is hidden we write “{TOO_FEW}”. We do not say why one is hidden: it may be small, or it may protect another.
    </p>
    <h2 className="govuk-heading-m">Who these rules are for</h2>
    <p className="govuk-body">
      Everybody. Council officers see the same figures as you. The rules can be made stricter here. They cannot be made weaker.
    </p>
    <p className="govuk-body">
      Some numbers are exact, because anybody can count them again: what is shown on our pages, and one total of all that is not shown.
      People who look after what you send see those messages, because they must answer them.
    </p>
  </div>
)
