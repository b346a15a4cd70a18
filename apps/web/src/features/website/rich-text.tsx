import '@mantine/tiptap/styles.layer.css';
import { Button, FileButton, Group, TextInput } from '@mantine/core';
import { RichTextEditor, type RichTextEditorProps } from '@mantine/tiptap';
import { limits } from '@ponte/domain';
import Image from '@tiptap/extension-image';
import { type Editor, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useState } from 'react';
import { uploadFile } from '../../api/upload.ts';
import { useAction } from '../../api/use-action.ts';
import type { Locale } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

type RichTextProps = {
  label: string;
  locale: Locale;
  html: string;
  onChange: (html: string) => void;
};

/** Words with structure. What the server does not keep, cannot be made here either. */
export default function RichText({ label, locale, html, onChange }: RichTextProps) {
  const { t } = useTranslation('website');
  const editor = useEditor({
    extensions: [
      StarterKit.configure({ heading: { levels: [2, 3, 4] }, link: { openOnClick: false } }),
      Image,
    ],
    content: html,
    editorProps: { attributes: { 'aria-label': label, lang: locale } },
    onUpdate: ({ editor: changed }) => onChange(changed.isEmpty ? '' : changed.getHTML()),
  });
  return (
    <>
      <RichTextEditor editor={asGiven(editor)} labels={useLabels()}>
        <RichTextEditor.Toolbar aria-label={t('text.toolbar')}>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Bold />
            <RichTextEditor.Italic />
            <RichTextEditor.H2 />
            <RichTextEditor.H3 />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.BulletList />
            <RichTextEditor.OrderedList />
            <RichTextEditor.Blockquote />
            <RichTextEditor.Hr />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Link />
            <RichTextEditor.Unlink />
            <RichTextEditor.Undo />
            <RichTextEditor.Redo />
          </RichTextEditor.ControlsGroup>
        </RichTextEditor.Toolbar>
        <RichTextEditor.Content />
      </RichTextEditor>
      {editor ? <AddPicture editor={editor} /> : null}
    </>
  );
}

/** The same type, which Mantine's declarations find once more under the other module system. */
const asGiven = (editor: Editor | null) => editor as unknown as RichTextEditorProps['editor'];

/** The names of the toolbar's buttons. */
function useLabels() {
  const { t } = useTranslation('website');
  return {
    boldControlLabel: t('text.bold'),
    italicControlLabel: t('text.italic'),
    h2ControlLabel: t('text.heading'),
    h3ControlLabel: t('text.subheading'),
    bulletListControlLabel: t('text.bullets'),
    orderedListControlLabel: t('text.numbers'),
    blockquoteControlLabel: t('text.quote'),
    hrControlLabel: t('text.rule'),
    linkControlLabel: t('text.link'),
    unlinkControlLabel: t('text.unlink'),
    undoControlLabel: t('text.undo'),
    redoControlLabel: t('text.redo'),
    linkEditorInputLabel: t('text.linkAddress'),
    linkEditorInputPlaceholder: 'https://example.org',
    linkEditorExternalLink: t('text.linkExternal'),
    linkEditorInternalLink: t('text.linkInternal'),
    linkEditorSave: t('text.linkSave'),
  };
}

/** A picture comes with words for those who do not see it; without them the server would leave it out. */
function AddPicture({ editor }: { editor: Editor }) {
  const { t } = useTranslation('website');
  const [alt, setAlt] = useState('');
  const upload = useAction({
    run: (file: File) => uploadFile<{ url: string }>('POST', '/api/site/pictures', file),
    refreshes: [],
    onSuccess: ({ url }) => {
      editor.chain().focus().setImage({ src: url, alt }).run();
      setAlt('');
    },
  });
  return (
    <Group align="flex-end" mt="xs">
      <TextInput
        label={t('text.alt')}
        description={t('text.altHint')}
        maxLength={limits.title}
        value={alt}
        flex="1 1 14rem"
        onChange={({ currentTarget }) => setAlt(currentTarget.value)}
      />
      <FileButton
        accept="image/png,image/jpeg,image/webp"
        onChange={(file) => file && upload.mutate(file)}
      >
        {(props) => (
          <Button
            {...props}
            variant="default"
            disabled={alt.trim() === ''}
            loading={upload.isPending}
          >
            {t('text.picture')}
          </Button>
        )}
      </FileButton>
    </Group>
  );
}
