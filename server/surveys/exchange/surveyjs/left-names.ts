import type { Carrying } from '../carrying.ts'
import { at, type Thing } from './said.ts'

/** What only says how something looks: how it looks is decided here, so nothing is lost. */
const LOOKS =
  /^(ct:.*|width|minWidth|maxWidth|widthMode|startWithNewLine|titleLocation|descriptionLocation|hideNumber|showNumber|questionStartIndex|indent|rightIndent|innerIndent|colCount|colSpan|colSpacing|rowSpan|state|size|rows|cols|autoGrow|autoComplete|autocomplete|allowResize|renderAs|itemSize|errorLocation|questionErrorLocation|rateType|rateColorMode|scaleColorMode|displayMode|displayRateDescriptionsAsExtremeItems|rateDescriptionLocation|separateSpecialChoices|otherPlaceholder|searchEnabled|searchMode|closeOnSelect|allowClear|swapOrder|imageFit|imageHeight|imageWidth|contentMode|showLabel|longTap|selectToRankAreasLayout|selectToRankSwapAreas|selectToRankEmptyRankedAreaText|selectToRankEmptyUnrankedAreaText|verticalAlign|alternateRows|gridLayoutColumns|questionTitleWidth|questionTitleLocation|questionDescriptionLocation|questionTitlePattern|showTitle|showPageTitles|showPageNumbers|showQuestionNumbers|showProgressBar|progressBarLocation|progressBarType|progressBarShowPageTitles|progressBarShowPageNumbers|progressBarInheritWidthFrom|headerView|header|logo|logoPosition|logoWidth|logoHeight|logoFit|fitToContainer|backgroundImage|backgroundOpacity|themeVariables|fontSize|showNavigationButtons|showPrevButton|showPreviewBeforeComplete|showBrandInfo|showTOC|tocLocation|questionsOnPageMode|checkErrorsMode|textUpdateMode|focusFirstQuestionAutomatic|focusOnFirstError|pageNextText|pagePrevText|completeText|startSurveyText|navigationButtonsVisibility|requiredText|requiredMark|maxTextLength|maxOthersLength|clearInvisibleValues|sendResultOnPageNext|storeOthersAsComment|keyDuplicationError|page|$schema|surveyId|surveyPostId|navigationTitle|navigationDescription|sizeMode|partialSendEnabled|cookieName|showCompletedPage|showCompletePage|mode|goNextPageAutomatic|autoAdvanceEnabled|firstPageIsStarted|firstPageIsStartPage|questionOrder)$/

const REASONS: Record<string, string> = {
  isRequired: 'Every question can be skipped here',
  isAllRowRequired: 'Every question can be skipped here',
  eachRowRequired: 'Every question can be skipped here',
  requiredIf: 'Every question can be skipped here',
  requiredErrorText: 'Every question can be skipped here',
  validators: 'An answer is only checked to be of its kind',
  defaultValue: 'Nothing is chosen beforehand',
  defaultValueExpression: 'Nothing is chosen beforehand',
  setValueExpression: 'Nothing is computed from answers',
  choicesByUrl: 'Choices are not fetched from elsewhere',
  choicesFromQuestion: 'Choices are not taken from another question',
  choicesVisibleIf: 'All choices of a question are always shown',
  choicesEnableIf: 'All choices of a question are always shown',
  rowsVisibleIf: 'All lines of a question are always shown',
  columnsVisibleIf: 'All choices of a question are always shown',
  choicesOrder: 'Choices stand in the order in which they are written',
  rowOrder: 'Lines stand in the order in which they are written',
  rowsOrder: 'Lines stand in the order in which they are written',
  enableIf: 'What is asked can always be answered',
  readOnly: 'What is asked can always be answered',
  minSelectedChoices: 'Nobody has to choose a number of answers',
  showSelectAllItem: 'There is no choice of everything at once',
  hasSelectAll: 'There is no choice of everything at once',
  showCommentArea: 'There is no comment at a question. Ask another one for words',
  hasComment: 'There is no comment at a question. Ask another one for words',
  commentText: 'There is no comment at a question. Ask another one for words',
  placeholder: 'What stands in an empty box is read by few. Write it as a hint',
  placeHolder: 'What stands in an empty box is read by few. Write it as a hint',
  correctAnswer: 'There are no right answers',
  valueName: 'Each question has a name of its own',
  imageLink: 'There are no pictures at choices',
  timeLimit: 'Nobody has to hurry',
  maxTimeToFinish: 'Nobody has to hurry',
  maxTimeToFinishPage: 'Nobody has to hurry',
  navigateToUrl: 'At the end nobody is led elsewhere',
  navigateToUrlOnCondition: 'At the end nobody is led elsewhere',
  completedHtmlOnCondition: 'The words at the end are the same for all',
  completedBeforeHtml: 'The words at the end are the same for all',
  loadingHtml: 'Nothing is loaded',
  calculatedValues: 'Nothing is computed from answers',
  visible: 'What is never shown is not asked',
}

/** Says by name what a thing has that is not carried over. `used` are the names that were. */
export function leaveNames(thing: Thing, about: string, used: readonly string[], carrying: Carrying) {
  for (const name of Object.keys(thing)) {
    const value = at(thing, name)
    if (used.includes(name) || LOOKS.test(name) || value === false || value === null || value === '' || value === 'none') continue
    if (Array.isArray(value) && value.length === 0) continue
    carrying.leave(about, name.slice(0, 60), Object.hasOwn(REASONS, name) ? REASONS[name]! : 'There is nothing like it here')
  }
}
