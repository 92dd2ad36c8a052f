"""The chat page: people side by side like phones, live."""
