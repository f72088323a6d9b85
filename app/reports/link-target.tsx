import { createContext, type ReactNode, useContext } from 'react'

const Target = createContext<'_top' | undefined>(undefined)

/** Links of what is drawn inside open the whole window, not the frame in which another site shows it. */
export const OutsideFrame = ({ children }: { children: ReactNode }) => <Target.Provider value="_top">{children}</Target.Provider>
/** What to write into `target` of a link. */
export const useLinkTarget = () => useContext(Target)
