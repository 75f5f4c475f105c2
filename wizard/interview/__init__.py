"""The interview without a screen: what every front end shares. It draws nothing."""
