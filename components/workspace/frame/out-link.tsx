import { useShell } from '../../ui/shell.ts';

/** An address from a page or a file, shown whole so that it can be read before it is opened. */
export function OutLink({ url }: { url: string }) {
  const { openLink } = useShell();
  return (
    <a
      class="out-link"
      href={url}
      rel="noreferrer noopener"
      onClick={(event) => {
        event.preventDefault();
        openLink(url);
      }}
    >
      <bdi>{url}</bdi>
    </a>
  );
}
