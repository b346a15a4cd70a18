import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';

export default function Notices() {
  return <Notifications position="top-center" containerWidth="min(28rem, calc(100vw - 2rem))" />;
}
