/** A `.lss` file as the newer versions of LimeSurvey write it: texts stand in sections of their own, by language. */
export function limeXml(sections: Record<string, Record<string, string>[]>, type = 'Survey'): string {
  const row = (fields: Record<string, string>) =>
    `<row>${Object.entries(fields)
      .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
      .join('')}</row>`
  const inside = Object.entries(sections).map(([name, rows]) => `<${name}><fields/><rows>${rows.map(row).join('')}</rows></${name}>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<document><LimeSurveyDocType>${type}</LimeSurveyDocType><DBVersion>624</DBVersion><languages><language>en</language><language>cy</language></languages>${inside.join('')}</document>`
}

export interface Asked {
  type: string
  code: string
  relevance?: string
  mandatory?: string
  other?: string
  subquestions?: string[]
  answers?: string[]
  attributes?: Record<string, string>
  text?: string
}

/** A questionnaire with one group of these questions, in English and Welsh. Subquestions and answers are `code: words`, or `code@1: words` on the second scale. */
export function limeSurvey(questions: Asked[], group: Record<string, string> = {}): string {
  const rows: Record<string, Record<string, string>[]> = {
    surveys: [{ sid: '77', language: 'en', additional_languages: 'cy', startdate: '2026-01-01 00:00:00' }],
    surveys_languagesettings: [
      {
        surveyls_language: 'en',
        surveyls_title: 'Autumn <b>pulse</b>',
        surveyls_welcometext: '<p>So that help</p><p>gets &amp; stays better</p>',
      },
      { surveyls_language: 'cy', surveyls_title: 'Hydref', surveyls_welcometext: '' },
    ],
    groups: [{ gid: '1', sid: '77', group_order: '1', grelevance: '', ...group }],
    group_l10ns: [{ gid: '1', group_name: 'About you', description: '', language: 'en' }],
  }
  const add = (section: string, row: Record<string, string>) => {
    rows[section] = [...(rows[section] ?? []), row]
  }
  let id = 10
  const item = (text: string) => /^(\w*)(?:@(\d))?: ?(.*)$/s.exec(text)!.slice(1) as [string, string | undefined, string]
  questions.forEach((one, order) => {
    const qid = String(id++)
    const own = {
      type: one.type,
      title: one.code,
      relevance: one.relevance ?? '1',
      mandatory: one.mandatory ?? 'N',
      other: one.other ?? 'N',
    }
    add('questions', { qid, parent_qid: '0', sid: '77', gid: '1', question_order: String(order), scale_id: '0', preg: '', ...own })
    add('question_l10ns', { qid, question: one.text ?? `${one.code}?`, help: '', language: 'en' })
    add('question_l10ns', { qid, question: `${one.code} yn Gymraeg?`, help: '', language: 'cy' })
    one.subquestions?.forEach((text, at) => {
      const [code, scale = '0', words] = item(text)
      const sub = String(id++)
      add('subquestions', {
        qid: sub,
        parent_qid: qid,
        sid: '77',
        gid: '1',
        type: 'T',
        title: code,
        question_order: String(at),
        scale_id: scale,
        relevance: '1',
      })
      add('question_l10ns', { qid: sub, question: words, help: '', language: 'en' })
    })
    one.answers?.forEach((text, at) => {
      const [code, scale = '0', words] = item(text)
      const aid = String(id++)
      add('answers', { aid, qid, code, sortorder: String(at), assessment_value: '0', scale_id: scale })
      add('answer_l10ns', { aid, answer: words, language: 'en' })
    })
    for (const [attribute, value] of Object.entries(one.attributes ?? {}))
      add('question_attributes', { qid, attribute, value, language: '' })
  })
  return limeXml(rows)
}
