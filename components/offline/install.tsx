import { useEffect, useState } from 'react'
import { offline } from '@/wording'

/** What some browsers send when the site can be installed from within its pages. */
type InstallOffer = Event & { prompt(): Promise<unknown> }

/** The way to make the course an app of the device: a button where the browser has one to give, else in words. */
export function Install() {
  const [installed, setInstalled] = useState(false)
  const [offer, setOffer] = useState<InstallOffer>()
  useEffect(() => {
    setInstalled(matchMedia('(display-mode: standalone)').matches)
    const onOffer = (event: Event) => {
      event.preventDefault()
      setOffer(event as InstallOffer)
    }
    const onInstalled = () => setInstalled(true)
    addEventListener('beforeinstallprompt', onOffer)
    addEventListener('appinstalled', onInstalled)
    return () => {
      removeEventListener('beforeinstallprompt', onOffer)
      removeEventListener('appinstalled', onInstalled)
    }
  }, [])
  if (installed) return <p>{offline.installed}</p>
  if (!offer) return <p>{offline.installByMenu}</p>
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        // An offer holds for one time.
        setOffer(undefined)
        void offer.prompt()
      }}
    >
      {offline.install}
    </button>
  )
}
