const NAME = 'ct-keys'
const YEAR_SECONDS = 31_536_000

/** Whether single keys work on this device: they do until somebody turns them off. */
export const keysOn = (request: Request) => !(request.headers.get('Cookie') ?? '').includes(`${NAME}=off`)

/** The cookie that keeps the choice on this device. */
export const keysCookie = (on: boolean) => `${NAME}=${on ? 'on' : 'off'}; Path=/desk; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`
