import classes from './safe-frame.module.css';

type SafeFrameProps = {
  /** Names the frame for screen readers. */
  title: string;
  html: string;
  /** CSS height; the content scrolls inside. */
  height?: string;
};

// Nothing may run, load or navigate in there: no scripts, no forms, no pictures from elsewhere that
// would tell a sender who is looking.
const policy =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">';

/** Shows foreign HTML (a mail) without trusting it. */
export function SafeFrame({ title, html, height = '32rem' }: SafeFrameProps) {
  return (
    <iframe
      className={classes.frame}
      style={{ height }}
      title={title}
      sandbox=""
      srcDoc={`${policy}${html}`}
      referrerPolicy="no-referrer"
    />
  );
}
