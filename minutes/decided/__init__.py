"""What a decision says: its offices, time limit, nature, who acts."""
