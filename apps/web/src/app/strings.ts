/** What the frame of the application says to people. */
export const appStrings = {
  productName: 'C360 Studio',
  notifications: 'Notifications',
  dismiss: 'Dismiss',
}
