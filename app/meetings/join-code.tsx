import { codeInWords } from '../contract/joining.ts'
import { QrCode } from '../design/qr-code.tsx'

interface JoinCodeProps {
  area: string
  meeting: { ref: string; joinCode: string | undefined }
  baseUrl: string
}

/** How somebody else comes to a meeting: a code to read aloud, and a picture for a phone's camera. Draws nothing when there is no code. */
export const JoinCode = ({ area, meeting: { ref, joinCode }, baseUrl }: JoinCodeProps) =>
  joinCode && (
    <div className="ct-join ct-after">
      <QrCode text={`${baseUrl}/${area}/meetings/${ref}/live`} label="Picture code that opens this meeting on a phone" />
      <p className="govuk-body">
        On another phone, go to <b className="ct-lines">{shortAddress(baseUrl)}/join</b> and type
        <b className="ct-join__code">{codeInWords(joinCode)}</b>
      </p>
    </div>
  )

/** As one types it. */
export const shortAddress = (baseUrl: string): string => baseUrl.replace(/^https?:\/\//, '')
