"""What a design holds, as data of modules: one file for each concern."""
