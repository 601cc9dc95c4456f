/** The words of sharing a link. */
export const share = {
  share: 'Share',
  copyLink: 'Copy link',
  copied: 'Link copied.',
  copiedHere: 'Link copied. It works only in this browser: what it shows was added here.',
  /** Sent along with a link that leads nowhere else. */
  onlyHere: 'This link works only in the browser where what it shows was added.',
  insteadCopied: 'The browser could not share. The link was copied instead.',
  copyFailed: 'The browser does not let Parley copy. Select the link and copy it yourself:',
}
