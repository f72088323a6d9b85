import { codeFromAddress } from './code-from-address.ts'
import { countChars } from './count-chars.ts'

// What makes public pages livelier. Without this script they are the same pages.
const part = document.querySelector<HTMLElement>('[data-live]')
if (part) void import('./watch-thread.ts').then(({ watchThread }) => watchThread(part))
const meeting = document.querySelector<HTMLElement>('[data-meeting]')
if (meeting) void import('./follow-meeting.ts').then(({ followMeeting }) => followMeeting(meeting))
const lines = document.querySelector<HTMLElement>('[data-replay]')
if (lines) void import('./replay.ts').then(({ replay }) => replay(lines))
for (const field of document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('[data-max-chars]')) countChars(field)
const leaves = document.querySelector<HTMLFormElement>('form[action="/sign-out"]')
if (leaves || location.pathname === '/sign-in')
  void import('./unsent.ts').then(({ forgetUnsentHere }) => {
    leaves?.addEventListener('submit', forgetUnsentHere)
    if (!leaves) forgetUnsentHere()
  })
codeFromAddress(document.querySelector<HTMLInputElement>('input[name="code"]'))
